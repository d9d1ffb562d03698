import { z } from 'zod';
import type { RouteDoc } from '../http/openapi/route-doc.ts';

const room = 'files';
const upload = '/api/v1/files/:jurisdiction/:file';
const FileSchema = z.object({
  file: z.string(),
  kind: z.string(),
  type: z.string(),
  bytes: z.number().int().min(0),
});

/** The routes of files as the description of the API tells them: resumable uploads (tus 1.0), and downloads. */
export const fileRouteDocs: readonly RouteDoc[] = [
  {
    method: 'post',
    path: '/api/v1/files/:jurisdiction',
    room,
    summary: 'begin-upload',
    headers: ['Tus-Resumable', 'Upload-Length', 'Upload-Metadata'],
    answers: { 201: {} },
  },
  {
    method: 'head',
    path: upload,
    room,
    summary: 'upload-offset',
    headers: ['Tus-Resumable'],
    answers: { 200: {} },
  },
  {
    method: 'patch',
    path: upload,
    room,
    summary: 'go-on-with-upload',
    headers: ['Tus-Resumable', 'Upload-Offset'],
    bodyType: 'application/offset+octet-stream',
    answers: { 200: { body: FileSchema }, 204: {} },
  },
  {
    method: 'delete',
    path: upload,
    room,
    summary: 'give-up-upload',
    headers: ['Tus-Resumable'],
    answers: { 204: {} },
  },
  {
    method: 'get',
    path: '/api/v1/files/:jurisdiction/:file',
    room,
    summary: 'download',
    query: z.object({ show: z.literal('true').optional() }),
    answers: { 200: { type: 'application/octet-stream' } },
  },
];
