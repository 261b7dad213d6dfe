/** The name of the message by which a bookmarklet and the blog's window find each other */
const READY = 'quellwerk:ready';

/** What the bookmarklet hands over of the page it was called on */
export interface HandedOver {
  url: string;
  title: string;
  /** The page as the browser shows it at that moment */
  html: string;
  /** The words that were marked, '' where none were */
  selection: string;
}

/**
 * The bookmarklet: opens the blog's window and gives it the page, once that window asks for it. Two windows speak to each
 * other without a request, so that neither the page's security policy nor a log-in stands in the way; what is handed over
 * goes to the blog's origin only.
 * @param origin the blog's own
 */
export function bookmarklet(origin: string): string {
  const script = `(()=>{const o=${JSON.stringify(origin)},w=open(o+'/admin/clip?url='+encodeURIComponent(location.href),'_blank','width=640,height=760');
if(!w)return;addEventListener('message',function l(e){if(e.source!==w||e.origin!==o||e.data!=='${READY}')return;
w.postMessage({url:location.href,title:document.title,html:document.documentElement.outerHTML,selection:String(getSelection()||'')},o)})})()`;
  return `javascript:${encodeURIComponent(script.replace(/\n/g, ''))}`;
}

/** Asks the window that opened this one for its page. @returns what ends the listening */
export function receivePage(onPage: (page: HandedOver) => void): () => void {
  const opener: Window | null = window.opener;
  const listen = ({ source, data }: MessageEvent) => {
    if (source === opener && isHandedOver(data)) onPage(data);
  };
  window.addEventListener('message', listen);
  opener?.postMessage(READY, '*');
  return () => window.removeEventListener('message', listen);
}

function isHandedOver(data: unknown): data is HandedOver {
  const names = ['url', 'title', 'html', 'selection'] as const;
  return typeof data === 'object' && data !== null && names.every(name => typeof Object(data)[name] === 'string');
}
