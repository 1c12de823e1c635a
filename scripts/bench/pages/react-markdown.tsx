import Markdown from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { showWith } from './peer';

showWith((text) => <Markdown remarkPlugins={[remarkGfm]}>{text}</Markdown>);
