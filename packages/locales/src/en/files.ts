import type { WordTable } from '../words.ts';

/** Why an uploaded file is not taken, and what to do about it. */
export const files: WordTable = {
  'file-empty':
    '“{file}” is empty. Open the original, make sure it has content, save it and upload it again.',
  'file-too-large':
    '“{file}” has {megabytes} MB, more than the limit of {maxMegabytes} MB. Shrink its pictures or split it into several files.',
  'file-type-not-allowed':
    '“{file}” cannot be taken: {found, select, svg {it is an SVG drawing, which may hold scripts; save it as PNG or PDF} html {it is a web page; print it as PDF} other-archive {this kind of archive is not taken; use ZIP} presentation {it is a presentation; save it as PDF} program {it is a program, not a document} other {its kind is not known; save it as PDF with the program it was made with}}. What can be uploaded: {allowed}.',
  'file-extension-disagrees':
    'The content of “{file}” does not agree with its extension “{extension}”; by its content it should be: {extensions}. Open it with the program it was made with and save it as that kind.',
  'file-truncated':
    '“{file}” is not complete; copying or downloading may have broken off. Get the whole file and upload it again.',
  'file-damaged':
    '“{file}” is damaged and cannot be checked. Open it with the program it was made with, save it anew and upload that.',
  'file-encrypted':
    '“{file}” has a password or restrictions and cannot be checked. Remove them, save the file and upload it again.',
  'image-too-large': 'The picture “{file}” has {width}×{height} pixels, which is too large. Make it smaller.',
  'archive-too-many-entries':
    '“{file}” holds {entries} files; with those checked before, that is more than the limit of {maxEntries}. Leave some out or make several archives.',
  'archive-too-big-inside':
    '“{file}” unpacks to more than the limit of {maxMegabytes} MB. Split it into several files.',
  'archive-ratio':
    '“{entry}” in “{file}” unpacks to more than {maxRatio} times its packed size, which no ordinary document does. Upload the original file itself.',
  'archive-nested':
    '“{entry}” in “{file}” is an archive again, or lies too deep. Put the files into one archive directly.',
  'archive-name':
    'The name “{entry}” in “{file}” cannot be used: {trick, select, parent {it leads outside the archive} absolute {it is a full path} backslash {it has a backslash} drive {it has a drive letter} control {it has signs that cannot be seen} empty {it has an empty name} long {it is too long} twofold {the same file has two names} other {it is not well written}}. Give the file an ordinary name and pack it again.',
  'archive-link':
    '“{entry}” in “{file}” is no ordinary file but a link to something else. Pack the file itself.',
  'archive-duplicate':
    '“{file}” holds several files named “{entry}”, which would overwrite each other. Rename them and pack again.',
  'archive-method':
    '“{entry}” in “{file}” is packed in an uncommon way and cannot be checked. Pack it as ZIP with what your system brings.',
  'file-macros':
    '“{file}” holds macros (programs that run by themselves). Save it as .docx or .xlsx without macros, or print it as PDF.',
  'file-embedded-object':
    '“{file}” holds an object of another program ({part}), which may run when opened. Paste it as a picture, or print the document as PDF.',
  'file-external-reference':
    '“{file}” fetches something from outside when it is opened ({part}): a template, a linked picture, another workbook. Break the links, use an ordinary template, or print it as PDF.',
  'file-unknown-part':
    '“{file}” holds something that does not belong there ({part}) and cannot be called safe. Save it anew with the program it was made with, or print it as PDF.',
  'file-active-content':
    '“{file}” holds something that acts by itself when opened: {what, select, script {a script} launch {an action that starts a program} automatic-action {an automatic action} form-submission {an action that sends a form out} embedded-file {an attached file} rich-media {sound, film or three-dimensional content} dynamic-form {a dynamic form} data-exchange {a field that exchanges data with other programs} other {another action}}. Print it as an ordinary PDF; upload attached files by themselves.',
  'file-unreadable-part':
    '“{file}” is built in an unusual way and parts of it cannot be checked. Open it in a reader and print it as PDF again.',
};
