/**
 * The folder that the running file was loaded from. A classic script knows itself; a module does not, so it looks for
 * the element that names its file.
 */
function ownFolder(): string {
  const running = document.currentScript;
  if (running instanceof HTMLScriptElement && running.src) return folderOf(running.src);
  const named = [...document.scripts].find(({ src }) => /\/cunju(-[a-z-]+)?\.js([?#]|$)/.test(src));
  return folderOf(named ? named.src : document.baseURI);
}

const folderOf = (url: string): string => {
  const path = url.split(/[?#]/, 1).join('');
  return path.slice(0, path.lastIndexOf('/') + 1);
};

/** Read while the file runs: afterwards the browser has forgotten which script it was. */
export const FOLDER = ownFolder();
