/** What the server lets styles and scripts of this page carry; nothing where no policy is set. */
export function pageNonce(): string | undefined {
  const content = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content;
  return content === undefined || content === '' || content === '__NONCE__' ? undefined : content;
}
