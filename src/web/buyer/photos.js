/** Photos are pasted and dropped anywhere on the page, and open at full size. */
export function takePhotos({ page, texts }) {
  const give = (files) => {
    const input = page.querySelector('input[type=file]');
    if (!input || files.length === 0) return false;
    const handed = new window.DataTransfer();
    for (const file of files) handed.items.add(file);
    input.files = handed.files;
    input.dispatchEvent(new window.Event('change', { bubbles: true }));
    return true;
  };

  // A browser tells of no change where the same file is chosen again, so the input is emptied once Web Chat has taken what was in it.
  page.addEventListener('change', ({ target }) => {
    if (target.type === 'file') window.setTimeout(() => (target.value = ''));
  });

  document.addEventListener('paste', (event) => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (give(files)) event.preventDefault();
  });
  const isOver = (event) => event.dataTransfer?.types.includes('Files');
  page.addEventListener('dragover', (event) => {
    if (!isOver(event)) return;
    event.preventDefault();
    page.classList.add('drop');
  });
  page.addEventListener('dragleave', (event) => {
    if (!page.contains(event.relatedTarget)) page.classList.remove('drop');
  });
  page.addEventListener('drop', (event) => {
    page.classList.remove('drop');
    if (!isOver(event)) return;
    event.preventDefault();
    give([...event.dataTransfer.files]);
  });

  const dialog = document.getElementById('photo');
  const full = dialog.querySelector('img');
  const open = (image) => {
    full.src = image.src;
    full.alt = image.alt;
    dialog.showModal();
  };
  dialog.setAttribute('aria-label', texts.photo);
  dialog.querySelector('button').textContent = texts.close;
  dialog.addEventListener('click', () => dialog.close());
  page.addEventListener('click', (event) => {
    if (isPhoto(event.target)) open(event.target);
  });
  page.addEventListener('keydown', (event) => {
    if (!isPhoto(event.target) || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    event.stopPropagation();
    open(event.target);
  });
  // Web Chat's pictures are nothing a keyboard gets to.
  new window.MutationObserver(() => {
    for (const image of page.querySelectorAll('.chat img:not([tabindex])')) {
      if (!isPhoto(image)) continue;
      image.tabIndex = 0;
      image.setAttribute('role', 'button');
    }
  }).observe(page, { childList: true, subtree: true, attributeFilter: ['src'] });
}

const isPhoto = (node) => node instanceof window.HTMLImageElement && /\/blobs\/|^blob:/.test(node.src);
