import { say } from '../../../shared/words/say';
import { OneOfAFew } from './OneOfAFew';

export const TextSize = () => <OneOfAFew name="settings.text_size" hint={say('settings.text_size_hint')} />;
