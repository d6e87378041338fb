import { copyOnClick } from './copy.js';
import { suggestWhileTyping } from './suggest.js';

copyOnClick();
for (const field of document.querySelectorAll<HTMLInputElement>('input[type=search][name=q]')) suggestWhileTyping(field);

const data = document.getElementById('drawing-data');
if (data !== null) {
  // What draws is five times as large as all else, and most pages do without.
  const { draw } = await import('./draw.js');
  draw(JSON.parse(data.textContent ?? '') as Parameters<typeof draw>[0]);
}
