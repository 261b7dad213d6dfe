// The only script of the public pages; they work without it. A video is loaded from its platform once, and only when a
// reader asks for it.
document.addEventListener('click', event => {
  const link = event.target instanceof Element ? event.target.closest('figure.video > a') : null;
  const figure = link?.parentElement;
  const id = figure?.dataset.videoId;
  if (!link || !id || event.ctrlKey || event.metaKey || event.shiftKey || figure.dataset.provider !== 'youtube') return;
  event.preventDefault();
  const frame = document.createElement('iframe');
  const start = Number.parseInt(figure.dataset.start ?? '0', 10) || 0;
  frame.src = `https://www.youtube-nocookie.com/embed/${encodeURIComponent(id)}?autoplay=1&start=${start}`;
  frame.title = link.textContent?.trim() ?? '';
  frame.allow = 'autoplay; fullscreen; picture-in-picture';
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  frame.allowFullscreen = true;
  link.replaceWith(frame);
  frame.focus();
});
