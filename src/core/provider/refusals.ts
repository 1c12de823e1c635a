import type { ErrorCode } from '../../shared/errors';
import type { SentKey } from '../../shared/words/say';
import type { ServerError } from './server-error';

/** One way in which a Groq-compatible server refuses. The first row that matches decides. */
interface Refusal {
  /** HTTP status; absent in error events inside a stream, so rows without it match those too. */
  readonly status?: number | readonly [from: number, to: number];
  /** The server's own codes and types; absent: any. */
  readonly codes?: readonly string[];
  /** Words of the server's message, where its codes are not enough. */
  readonly message?: RegExp;
  /** Said so by the team's proxy only. */
  readonly byTeamProxy?: true;
  readonly result: ErrorCode;
  /** Where the cause is known better than the code says. */
  readonly sentence?: SentKey;
  /** Instead, where the account at the server is the team's. */
  readonly inTeam?: SentKey;
}

const NO_MODEL = /\bmodel\b.*(not found|not exist|unknown|not a valid|identifier is invalid)/i;
const noCredit = { result: 'credit_exhausted', inTeam: 'team_proxy.no_credit' } as const;
const filtered = { result: 'answer_filtered', sentence: 'provider.question_filtered' } as const;

export const refusals: readonly Refusal[] = [
  { codes: ['context_length_exceeded'], result: 'context_too_long' },
  {
    message: /no models? (is |are )?loaded/i,
    result: 'model_missing',
    sentence: 'provider.no_model_loaded',
  },
  {
    codes: [
      'model_decommissioned',
      'model_not_found',
      'model_not_available',
      'DeploymentNotFound',
      // Zhipu has numbers.
      '1211',
    ],
    result: 'model_missing',
  },
  {
    message: /does not support chat|not a chat model/i,
    result: 'model_missing',
    sentence: 'provider.not_for_chat',
  },
  // The key is not the person's own there, so their settings are not to blame.
  {
    codes: ['invalid_api_key', 'expired_api_key'],
    byTeamProxy: true,
    result: 'team_proxy_failed',
    sentence: 'team_proxy.key_refused',
  },
  { codes: ['invalid_api_key', 'expired_api_key'], result: 'api_key_invalid' },
  // The project's own gateway, before the proxy was asked.
  { status: 540, byTeamProxy: true, result: 'team_proxy_failed', sentence: 'accounts.paused' },
  {
    status: 402,
    message: /project is restricted|exceed_\w+_quota/i,
    byTeamProxy: true,
    result: 'team_proxy_failed',
    sentence: 'accounts.over_quota',
  },
  {
    codes: ['proxy_not_configured'],
    byTeamProxy: true,
    result: 'team_proxy_failed',
    sentence: 'team_proxy.no_key',
  },
  {
    // The platform's words for a function that it could not start or that broke off.
    codes: ['BOOT_ERROR', 'WORKER_ERROR'],
    byTeamProxy: true,
    result: 'provider_failed',
    sentence: 'team_proxy.no_answer',
  },
  {
    codes: ['auth_unavailable'],
    byTeamProxy: true,
    result: 'provider_failed',
    sentence: 'team_proxy.auth_unavailable',
  },
  {
    codes: ['budget_unavailable'],
    byTeamProxy: true,
    result: 'provider_failed',
    sentence: 'team_proxy.budget_unavailable',
  },
  {
    status: 401,
    byTeamProxy: true,
    result: 'signed_out',
    sentence: 'team_proxy.signed_out',
  },
  // On the free tier a long prompt is refused with the code of a rate limit: the status tells them apart.
  { status: 413, result: 'request_too_large' },
  // Who says when to ask again means a limit, though Google's words for it are those that others have for money.
  {
    status: 429,
    message: /(try again|retry) (in|after) \d/i,
    result: 'rate_limited',
  },
  { status: 429, codes: ['RESOURCE_EXHAUSTED'], message: /current quota/i, result: 'rate_limited' },
  // Whatever the status: 402, 400, 403 and 429 are all in use, and waiting mends none of them.
  {
    codes: [
      'insufficient_quota',
      'insufficient_balance',
      'insufficient_credits',
      'exceeded_current_quota_error',
      'billing_hard_limit_reached',
      'billing_not_active',
      'blocked_api_access',
      'Arrearage',
      'AllocationQuota.FreeTierOnly',
      'budget_exceeded',
      // Zhipu and MiniMax have numbers.
      '1113',
      '1008',
    ],
    ...noCredit,
  },
  {
    message:
      /(insufficient|enough|no|any|out of|run out of|exhausted) (account )?(balance|credits?|funds|quota)\b|balance (is )?(too low|insufficient|not enough)|(exceeded|reached) your (current|monthly|included)[\w ]* (quota|credits|spending)|spend(ing)? (limit|cap)|billing (hard )?limit|in arrears|overdue payment|key limit exceeded|enable billing|free tier [\w ]*exhausted|credits are depleted|budget has been exceeded|余额不足|欠费/i,
    ...noCredit,
  },
  { status: 402, ...noCredit },
  {
    codes: [
      'content_filter',
      'content_policy_violation',
      'ResponsibleAIPolicyViolation',
      'content_moderation',
      'moderation_blocked',
      'invalid_prompt',
      'data_inspection_failed',
      'DataInspectionFailed',
      'sensitive',
      // Zhipu and MiniMax have numbers.
      '1301',
      '1026',
      '1027',
    ],
    ...filtered,
  },
  {
    message:
      /content[ _-]?(management )?(filter|polic(y|ies)|moderation|exists risk)|(requires|blocked by|failed) [\w ]*moderation|input (was |is )?(flagged|blocked)|(flagged|blocked) [\w ]*(safety|polic|moderation|violat|inappropriate|sensitive)|violat\w+ [\w ]*(usage|content|safety)|safety (system|guidelines|filter)|inappropriate content|sensitive (content|words)|guardrail|敏感/i,
    ...filtered,
  },
  {
    codes: [
      'capacity_exceeded',
      'over_capacity',
      'overloaded',
      'overloaded_error',
      'engine_overloaded_error',
    ],
    result: 'over_capacity',
  },
  {
    codes: [
      'rate_limit_exceeded',
      'rate_limit_error',
      'rate_limit_reached_error',
      'too_many_requests',
      'RESOURCE_EXHAUSTED',
      'Throttling',
      'Throttling.RateQuota',
    ],
    result: 'rate_limited',
  },
  // These are about what was chosen for the conversation, though vLLM speaks of the context, too.
  {
    message:
      /(?<!\+ ?\W?)max_(completion_)?tokens\W.*(too large|less than or equal|exceeds|must be (<=|at most|between)|valid range)|unsupported parameter\W+max_\w*tokens/i,
    result: 'request_rejected',
    sentence: 'provider.longest_answer',
  },
  {
    message: /reasoning[ _](effort|value)|does not support thinking/i,
    result: 'request_rejected',
    sentence: 'provider.reasoning_effort',
  },
  {
    status: [400, 422],
    message: /\btemperature\b/i,
    result: 'request_rejected',
    sentence: 'provider.temperature',
  },
  // Within a stream, too: LM Studio begins one before it counts.
  {
    message:
      /context (length|window|size|limit)|maximum context|reduce the length|(input|prompt) (length|is too long)|context shift|tokens\W.*must be <=/i,
    result: 'context_too_long',
  },
  {
    message: /loading model|model is (currently |still )?loading/i,
    result: 'over_capacity',
    sentence: 'provider.loading_model',
  },
  {
    message: /(requires more (system )?|out of |insufficient )memory|insufficient system resources/i,
    result: 'provider_failed',
    sentence: 'provider.too_little_memory',
  },
  { message: /model (has )?(crashed|unloaded)|runner process/i, result: 'provider_failed' },
  {
    codes: [
      'organization_restricted',
      'organization_deactivated',
      'account_deactivated',
      'model_terms_required',
    ],
    result: 'access_denied',
  },
  {
    message: /(location|country|region|territory)[\w, ]* not (supported|available)/i,
    result: 'access_denied',
  },
  {
    status: [429, 599],
    message: /\boverloaded\b|\b(at|over) capacity|capacity exceeded|high demand/i,
    result: 'over_capacity',
  },
  { status: 503, message: /\bbusy\b/i, result: 'over_capacity' },
  { status: 529, result: 'over_capacity' },
  { status: 400, message: NO_MODEL, result: 'model_missing' },
  { status: 422, message: NO_MODEL, result: 'model_missing' },
  { status: 400, message: /(unknown|invalid|no such) model\b|not a valid model/i, result: 'model_missing' },
  { status: 400, message: /api[ _-]?key/i, result: 'api_key_invalid' },
  { status: 400, result: 'request_rejected' },
  { status: 401, result: 'api_key_invalid' },
  { status: 403, result: 'access_denied' },
  // OpenRouter’s endpoints are those of the model.
  {
    status: 404,
    message: /no (allowed )?(endpoints|providers) (are )?(found|available)/i,
    result: 'model_missing',
  },
  { status: 404, message: /\bmodels\/\S+ is not found/i, result: 'model_missing' },
  // A page, or a path with the word in it, is no answer about a model.
  {
    status: 404,
    message: /^(?![^]*\b(url|endpoint|route|path|page)\b)[^]*\bmodel\b/i,
    result: 'model_missing',
  },
  {
    status: 404,
    byTeamProxy: true,
    result: 'team_proxy_failed',
    sentence: 'team_proxy.missing',
  },
  {
    status: [404, 405],
    result: 'provider_failed',
    sentence: 'provider.nothing_there',
  },
  {
    status: 407,
    result: 'provider_unreachable',
    sentence: 'provider.proxy_sign_in',
  },
  { status: 408, result: 'provider_timeout' },
  { status: 422, result: 'request_rejected' },
  { status: 429, result: 'rate_limited' },
  { status: 498, result: 'over_capacity' },
  {
    status: [300, 399],
    result: 'provider_failed',
    sentence: 'provider.redirected',
  },
  { status: [400, 499], result: 'request_rejected' },
  // 5xx, whatever the body, and error events inside a stream.
  { result: 'provider_failed' },
];

/** What a server said when it refused. */
export interface Said {
  readonly status: number | undefined;
  readonly body: ServerError | null;
  readonly byTeamProxy: boolean;
}

/** The row that says what a server's refusal is; for error events inside a stream the status is undefined. */
export const refusalFor = (said: Said): Refusal | undefined =>
  refusals.find((candidate) => matches(candidate, said));

function matches(row: Refusal, { status, body, byTeamProxy }: Said): boolean {
  if (row.byTeamProxy === true && !byTeamProxy) return false;
  if (row.status !== undefined) {
    const [from, to] = typeof row.status === 'number' ? [row.status, row.status] : row.status;
    if (status === undefined || status < from || status > to) return false;
  }
  if (row.codes !== undefined && body?.codes.some((code) => row.codes?.includes(code)) !== true) return false;
  return row.message === undefined || row.message.test(body?.message ?? '');
}
