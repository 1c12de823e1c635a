/// <reference types="vite/client" />
import { Markdown } from '../../../src/renderer/ui/markdown/Markdown';
import '../../../src/renderer/styles/index.css';
import { showWith } from './peer';

showWith((text) => <Markdown text={text} done={false} />);
