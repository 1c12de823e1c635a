import { at, UnexpectedAnswer } from '../ask';
import { fault, ok, warning, type Check, type Finding } from '../check';

export const accounts: Check = {
  name: 'Accounts',
  async run({ ask }) {
    const { body, ...answer } = await ask('/auth/v1/settings');
    if (answer.status !== 200) throw new UnexpectedAnswer({ ...answer, body });
    const findings: Finding[] = [];
    if (at(body, 'external', 'email') === false) {
      findings.push(
        fault(
          'Nobody can sign in with e-mail and password.',
          'Switch the provider Email on: Authentication, Sign In / Providers.',
        ),
      );
    }
    if (at(body, 'disable_signup') === true) {
      findings.push(
        warning(
          'Sign-ups are switched off: nobody can create an account in the app.',
          'Right for a closed team: invite people under Authentication, Users. Otherwise allow new users under Authentication, Sign In / Providers.',
        ),
      );
    }
    if (at(body, 'mailer_autoconfirm') === true) {
      findings.push(
        warning(
          'E-mail addresses are not confirmed: anybody can sign up with somebody else’s.',
          'Switch Confirm email on: Authentication, Sign In / Providers, Email.',
        ),
      );
    }
    return findings.length > 0 ? findings : [ok('Sign-ups are on, addresses are confirmed by e-mail.')];
  },
};
