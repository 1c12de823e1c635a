import { code } from '@streamdown/code';
import { Streamdown } from 'streamdown';
import { showWith } from './peer';

showWith((text) => <Streamdown plugins={{ code }}>{text}</Streamdown>);
