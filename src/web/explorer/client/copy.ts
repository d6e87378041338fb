/** Brings the buttons to life that copy a text, and says when it is done. */
export function copyOnClick(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    button.hidden = false;
    button.addEventListener('click', async () => {
      const before = button.innerHTML;
      // Browsers give the clipboard to https and localhost only
      const done = await navigator.clipboard?.writeText(button.dataset.copy ?? '').then(
        () => true,
        () => false,
      );
      button.textContent = done ? 'Copied' : 'Select the text and copy it by hand';
      setTimeout(() => {
        button.innerHTML = before;
      }, 2_000);
    });
  }
}
