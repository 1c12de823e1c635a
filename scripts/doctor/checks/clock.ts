import { fault, ok, warning, type Check } from '../check';

const MINUTE_MS = 60_000;
const FAULT_MS = 5 * MINUTE_MS;

export const clock: Check = {
  name: 'Clock',
  async run({ ask }) {
    const sent = Date.now();
    const { headers } = await ask('/auth/v1/health', { anonymous: true });
    const here = (sent + Date.now()) / 2;
    const there = Date.parse(headers.get('date') ?? '');
    if (Number.isNaN(there)) return [warning('The server does not say what time it is.', 'Nothing to do.')];

    const skewMs = here - there;
    const amount = Math.abs(skewMs);
    if (amount < MINUTE_MS) return [ok('This computer and the server agree on the time.')];
    const text = `This computer’s clock is ${Math.round(amount / MINUTE_MS)} min ${skewMs > 0 ? 'ahead of' : 'behind'} the server’s.`;
    const advice =
      'Let the system set the time by itself (Linux: timedatectl set-ntp true). With a wrong clock sign-ins end early and conversations are sorted wrongly.';
    return [amount < FAULT_MS ? warning(text, advice) : fault(text, advice)];
  },
};
