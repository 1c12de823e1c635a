import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { drop } from '../bridge';
import { start } from '../state/start';
import { App } from './App';
import { ErrorBoundary } from './ErrorBoundary';
import { keepFocus } from './keep-focus';
import { speakIn } from './language';
import { listenToShortcuts } from './shortcuts';
import { followTheme } from './theme';
import { warmUp } from './warm-up';
import { listenToMain } from './wiring';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element');

const { dataset } = document.documentElement;
// macOS draws its window buttons into the page's corner.
if (navigator.userAgent.includes('Mac OS')) dataset.platform = 'mac';
// The system's own face is often one for terminals there. Asked for now, it is there for the first frame.
if (navigator.userAgent.includes('Linux')) {
  dataset.platform = 'linux';
  drop(document.fonts.load('15px "Inter Variable"'));
}

function show(page: HTMLElement): void {
  listenToMain();
  listenToShortcuts();
  keepFocus();
  followTheme();
  // Asked for before React does anything: the answer arrives while the first frame is made.
  drop(start());

  createRoot(page).render(
    <StrictMode>
      <ErrorBoundary>
        <App />
      </ErrorBoundary>
    </StrictMode>,
  );
  // After the answer, where that is here already.
  requestIdleCallback(warmUp);
}

// Main has written the language into the page. Not awaited by this module: what a language is read from would wait for it.
drop(speakIn(document.documentElement.lang).then(() => show(root)));
