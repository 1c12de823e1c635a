import { deltas } from './deltas';

/** Plain text in nodes of about so many characters: the least that shows an answer and follows its end. */
const NODE_CHARS = 1_000;

const out = document.querySelector<HTMLElement>('#out');
const scroll = document.querySelector<HTMLElement>('#scroll');
if (!out || !scroll) throw new Error('The page is incomplete.');

let node: Text | null = null;
deltas((text) => {
  if (!node || node.length > NODE_CHARS) {
    node = document.createTextNode('');
    out.appendChild(document.createElement('div')).appendChild(node);
  }
  node.appendData(text);
  scroll.scrollTop = scroll.scrollHeight;
});
