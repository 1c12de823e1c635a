import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { FileText, Pin, Plus, RotateCcw, Settings, Trash2 } from 'lucide-react';
import { speakLanguage } from '../../src/shared/words/speak-language';
import { Alert } from '../../src/renderer/ui/Alert';
import { Button, IconButton } from '../../src/renderer/ui/Button';
import { Choice } from '../../src/renderer/ui/Choice';
import { Field } from '../../src/renderer/ui/Field';
import { Logo } from '../../src/renderer/ui/Logo';
import { Marked } from '../../src/renderer/ui/Marked';
import { Select } from '../../src/renderer/ui/Select';
import { Switch } from '../../src/renderer/ui/Switch';
import { Toolbar } from '../../src/renderer/ui/Toolbar';
import { Markdown } from '../../src/renderer/ui/markdown/Markdown';
import '../../src/renderer/styles/index.css';
import '../../src/renderer/styles/welcome.css';
import './components.css';

/* All components on one page, as nobody sees them side by side: for pictures of them, and for whoever changes one. */

const nothing = (): void => undefined;

const MODELS = [
  { value: 'a', label: 'gpt-oss-120b', hint: () => '131k' },
  { value: 'b', label: 'llama-3.3-70b', hint: () => '128k' },
];

const TEXT = `## A heading

Prices as **$25,000** and ~~$27,000~~, 20~30 km, \`code\`, [a link](https://a.example) and $x^2$.

1. One
   - within
2. Two

| Car | Price |
|---|--:|
| Civic | $25,000 |

> A quotation.

- [x] done
- [ ] open

\`\`\`text
plain code
\`\`\``;

const words = {
  ltr: {
    label: 'E-mail',
    hint: 'Only your server sees it.',
    value: 'ann@example.com',
    long: 'What is in this box is longer than the box',
    alert: 'The server cannot be reached. Check your connection, then try again.',
  },
  rtl: {
    label: 'البريد الإلكتروني',
    hint: 'لا يراه إلا الخادم.',
    value: 'ann@example.com',
    long: 'هذا النص أطول من الحقل الذي كُتب فيه بكثير',
    alert: 'تعذّر الوصول إلى الخادم. تحقّق من الاتصال ثم أعد المحاولة.',
  },
} as const;

function Part({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <section>
      <h2>{name}</h2>
      <div className="components-part">{children}</div>
    </section>
  );
}

function Components() {
  const said = words[document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr'];
  return (
    <main className="components">
      <Part name="Buttons">
        {(['primary', 'plain', 'quiet', 'danger'] as const).map((variant) => (
          <Button key={variant} variant={variant}>
            {variant}
          </Button>
        ))}
        <Button disabled>disabled</Button>
        <Button busy>busy</Button>
        <IconButton icon={Settings} label="Settings" />
        <IconButton icon={Trash2} label="Delete" disabled />
        <button type="button" className="text-button">
          text
        </button>
      </Part>
      <Part name="Toolbar">
        <Toolbar label="Toolbar" className="components-part">
          <IconButton icon={Plus} label="Add" />
          <IconButton icon={Pin} label="Pin" />
          <IconButton icon={RotateCcw} label="Retry" />
        </Toolbar>
        <Logo size={32} />
        <p>
          <Marked text="What was found" marks={[[9, 14]]} />
        </p>
      </Part>
      <Part name="Fields">
        <Field label={said.label} hint={said.hint} defaultValue={said.value} />
        <Field label={said.label} placeholder={said.long} />
        <Field label={said.label} defaultValue={said.value} concealed />
        <Field label={said.label} defaultValue={said.long} disabled />
        <Switch label={said.label} hint={said.hint} checked onChange={nothing} />
        <Switch label={said.label} checked={false} onChange={nothing} />
        <Switch label={said.label} checked disabled onChange={nothing} />
        <Select label="Model" value="a" options={MODELS} placeholder="None" onChange={nothing} />
      </Part>
      <Part name="What is said">
        <Alert text={said.alert} />
        <Alert text={said.alert}>
          <Button>Retry</Button>
        </Alert>
        <Choice icon={FileText} label={said.label} hint={said.hint} onChoose={nothing} />
      </Part>
      <Part name="An answer">
        <Markdown text={TEXT} done />
      </Part>
    </main>
  );
}

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element');
const { searchParams } = new URL(location.href);
document.documentElement.dir = searchParams.get('dir') ?? 'ltr';
document.documentElement.dataset.platform = 'linux';
await speakLanguage('en', ['en']);
createRoot(root).render(
  <StrictMode>
    <Components />
  </StrictMode>,
);
