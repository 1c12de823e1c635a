import type { ErrorCode } from '../../shared/errors';
import type { Sentence } from '../../shared/words/say';
import type { PromptRequest } from './fit';

export type PromptWork =
  | {
      readonly kind: 'count';
      readonly model: string;
      /** `key` names a text that may come again, changed. */
      readonly items: readonly { readonly key: string; readonly text: string }[];
    }
  | {
      readonly kind: 'fit' | 'describe';
      readonly model: string;
      readonly request: PromptRequest;
      /** What was asked before, for ranking. */
      readonly recent: string;
    };

export interface PromptWorkRequest {
  readonly id: number;
  readonly task: PromptWork;
}

export type PromptAnswer =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | {
      readonly id: number;
      readonly ok: false;
      readonly error: { readonly code: ErrorCode; readonly sentence: Sentence };
    };
