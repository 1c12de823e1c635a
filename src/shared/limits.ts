/** Sizes and times both sides of IPC agree on. Every number has a unit and a reason. */

/** Longest question, in characters: a pasted megabyte is accepted, more is surely a mistake. */
export const MAX_QUESTION_CHARS = 1_000_000;
/** The server's limit for one message, in UTF-8 bytes. */
export const MAX_MESSAGE_BYTES = 1_048_576;
/** Longest training text, in characters; the server accepts 256 KiB of UTF-8. */
export const MAX_TRAINING_CHARS = 262_144;
/** The server's limit for one training text, in UTF-8 bytes. */
export const MAX_TRAINING_BYTES = 262_144;
/** Base instructions: what goes along with every question should be short. */
export const MAX_INSTRUCTIONS_CHARS = 8_000;
/** Larger files are not a person's facts; reading one would take longer than anybody waits. */
export const MAX_IMPORT_BYTES = 32 * 1024 * 1024;
/** The server's limit for a table, in UTF-8 bytes. */
export const MAX_TABLE_BYTES = 4 * 1024 * 1024;
/** Of all texts that are counted at once; one of them may be as large as a table. */
export const MAX_COUNTED_CHARS = 4 * 1024 * 1024;
/** Documents of one scope: the server’s limit. */
export const MAX_DOCUMENTS = 100;
/** A test question: a line, not a document. */
export const MAX_CHECK_CHARS = 2_000;
/** Words that no dictionary has, of which the window asks at once whether they are the person's own. */
export const MAX_CHECKED_WORDS = 200;
/** A longer one is no word of a language: nobody checks it. */
export const MAX_CHECKED_WORD_CHARS = 200;
/** Text of one file: it becomes several documents. */
export const MAX_IMPORTED_CHARS = 16_000_000;
export const MAX_TITLE_CHARS = 200;
/** A title made from the first question is cut here: it fits one line of the sidebar twice over. */
export const AUTO_TITLE_CHARS = 80;
/** Messages in one page of a conversation; also what the first paint shows. */
export const MESSAGE_PAGE_SIZE = 50;
export const MAX_MESSAGE_PAGE_SIZE = 200;
/** Longest search, in characters: more than anybody types, less than a pasted document. */
export const MAX_SEARCH_CHARS = 500;
/** Messages that a search answers with at most; more is a reason for another word. */
export const MAX_SEARCH_HITS = 200;
/** Conversations whose answers were not looked at yet. */
export const MAX_UNREAD = 1_000;
/** Supabase’s own minimum; a project that asks for more says so itself. */
export const MIN_PASSWORD_CHARS = 6;
/** bcrypt ignores what follows the 72nd byte, so Supabase refuses it. */
export const MAX_PASSWORD_CHARS = 72;

/** Days for which what was deleted can be restored. */
export const BIN_DAYS = 30;

/** Conversations that the window is told of before its first frame: a sidebar full of them. */
export const FIRST_SESSIONS = 30;
