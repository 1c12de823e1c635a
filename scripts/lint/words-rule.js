/** What people read of an element, beside what stands in it. */
const ATTRIBUTES =
  /^(aria-(label|description|valuetext|roledescription|placeholder)|data-tip|title|placeholder|alt|label|text|hint|note|description|action|heading|button)$/;
/** What people read of a menu, a dialog of the system, or a row of one of our own tables. */
const PROPERTIES =
  /^(label|title|message|detail|text|hint|description|placeholder|buttonLabel|sentence|body)$/;
/** A sentence, or the beginning of one, wherever it stands. */
const PROSE = /^\p{Lu}[\p{Ll}’]+,? \S*\p{Ll}/u;
/** A word on a button, in a heading: a function that answers with one answers people. */
const WORD = /^\p{Lu}\p{Ll}+( \p{Ll}+)*$/u;
/** A key, or the code of an error. */
const KEY = /^[a-z0-9_]+(\.[a-z0-9_…]+)*$/;
/** The same in every language. */
const NAME = 'SafyCore';
/** Errors that say something to people, with a code before it or without. */
const FOR_PEOPLE = /^(App|Store|Import)Error$/;
/** All others are for developers, and for the log. */
const ERROR = /(Error|Problem)$/;
const LOG = /^(debug|info|warn|error|log)$/;

/** The strings that an expression may turn out to be: each is a literal node and its text. */
function stringsOf(node) {
  switch (node?.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [{ node, text: node.value }] : [];
    case 'TemplateLiteral':
      return [{ node, text: node.quasis.map(({ value }) => value.cooked).join('…') }];
    case 'ConditionalExpression':
      return [...stringsOf(node.consequent), ...stringsOf(node.alternate)];
    case 'LogicalExpression':
      return [...(node.operator === '&&' ? [] : stringsOf(node.left)), ...stringsOf(node.right)];
    case 'BinaryExpression':
      return node.operator === '+' ? [...stringsOf(node.left), ...stringsOf(node.right)] : [];
    case 'AssignmentPattern':
      return stringsOf(node.right);
    case 'ArrayExpression':
      return node.elements.flatMap(stringsOf);
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
      return stringsOf(node.expression);
    case 'JSXExpressionContainer':
      return stringsOf(node.expression);
    default:
      return [];
  }
}

const nameOf = (node) => (node.type === 'Identifier' ? node.name : String(node.value ?? ''));
const isForDevelopers = (node) => {
  for (let at = node.parent; at; at = at.parent) {
    if (at.type === 'NewExpression' && ERROR.test(at.callee.name ?? ''))
      return !FOR_PEOPLE.test(at.callee.name);
    if (at.type === 'CallExpression' && LOG.test(at.callee.property?.name ?? '')) return true;
    if (/Statement|Declaration|Function/.test(at.type)) return false;
  }
  return false;
};

/** Words that people read stand in the catalogue (`src/shared/words`) and are said by their key. */
export const wordsRule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      words: 'Put “{{text}}” into the catalogue (src/shared/words/languages/en.ts) and say its key.',
      early: 'Say it in a function: when this module is read, the language is not chosen yet.',
    },
  },
  create(context) {
    const reported = new Set();
    const report = (node, text) => {
      if (reported.has(node)) return;
      reported.add(node);
      context.report({ node, messageId: 'words', data: { text: text.trim().slice(0, 60) } });
    };
    const refuse = (value) => {
      for (const { node, text } of stringsOf(value))
        if (/\p{L}/u.test(text) && !KEY.test(text) && text !== NAME) report(node, text);
    };
    const refuseWords = (value) => {
      for (const { node, text } of stringsOf(value)) if (WORD.test(text) && text !== NAME) report(node, text);
    };
    const refuseProse = (node) => {
      if (node.parent.type === 'Property' && node.parent.key === node) return;
      const [found] = stringsOf(node);
      if (found && PROSE.test(found.text) && !isForDevelopers(node)) report(node, found.text);
    };
    return {
      JSXText: (node) => {
        if (/\p{L}/u.test(node.value) && node.value.trim() !== NAME) report(node, node.value);
      },
      'JSXElement > JSXExpressionContainer': refuse,
      'JSXFragment > JSXExpressionContainer': refuse,
      JSXAttribute: (node) => {
        if (ATTRIBUTES.test(node.name.name)) refuse(node.value);
      },
      Property: (node) => {
        if (PROPERTIES.test(nameOf(node.key))) refuse(node.value);
      },
      'CallExpression[callee.name=/^(say|sayParts|saySentence|shortcutText|keysOf)$/]': (node) => {
        if (!context.sourceCode.getAncestors(node).some(({ type }) => /Function/.test(type)))
          context.report({ node, messageId: 'early' });
      },
      NewExpression: (node) => {
        if (FOR_PEOPLE.test(node.callee.name ?? '')) node.arguments.slice(0, 2).forEach(refuse);
      },
      ReturnStatement: (node) => refuseWords(node.argument),
      ArrowFunctionExpression: (node) => refuseWords(node.body),
      VariableDeclarator: (node) => refuseWords(node.init),
      Literal: refuseProse,
      TemplateLiteral: refuseProse,
    };
  },
};
