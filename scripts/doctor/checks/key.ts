import { at, UnexpectedAnswer } from '../ask';
import { fault, ok, type Check } from '../check';

export const key: Check = {
  name: 'Key',
  essential: true,
  async run({ ask }) {
    const answer = await ask('/auth/v1/settings');
    if (answer.status === 401 || answer.status === 403) {
      return [
        fault(
          'The project does not accept this key.',
          'Copy the publishable key anew (Project Settings, API Keys). It may belong to another project, or have been deleted; the older eyJ keys may be switched off.',
        ),
      ];
    }
    if (answer.status !== 200 || at(answer.body, 'external') === undefined)
      throw new UnexpectedAnswer(answer);
    return [ok('The publishable key is accepted.')];
  },
};
