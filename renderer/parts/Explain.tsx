import { useState } from 'react';
import { Button } from './Button';
import { copyText } from './copyText';
import { type BehindLine, type Explanation, formulaText, type Term } from './explanation';
import { Keycap } from './Keycap';
import { Tag } from './Tag';
import { useWords } from './words';

interface ExplainProps {
  readonly figure: string;
  readonly value: string;
  readonly explanation: Explanation;
}

/** 算给我看: formula, verdict, clause, the forms behind it, rule-set version — always in this order. */
export function Explain({ figure, value, explanation }: ExplainProps) {
  const words = useWords().parts.explain;
  const { formula, verdict, clauses, behind, ruleSet } = explanation;
  return (
    <div className="explain">
      <header className="explainHead">
        <h3>{words.title(figure, value)}</h3>
        <Keycap keys="Esc" />
      </header>
      <Formula terms={formula} />
      {verdict !== undefined && (
        <p className="explainVerdict small">
          <Tag tone={verdict.isReached ? 'good' : 'bad'} icon={verdict.isReached ? 'check' : 'alert'}>
            {verdict.text}
          </Tag>
          <span className="secondary">{verdict.more}</span>
        </p>
      )}
      {clauses.map(({ source, text }) => (
        <blockquote key={source} className="quote">
          <cite>{source}</cite>
          {text}
        </blockquote>
      ))}
      {behind !== undefined && <Behind behind={behind} />}
      <footer className="explainFoot small">
        {behind?.open !== undefined && (
          <Button kind="link" onPress={behind.open.onOpen}>
            {behind.open.label}
          </Button>
        )}
        <CopyFormula text={formulaText(formula)} />
        <span className="tertiary push">{ruleSet}</span>
      </footer>
    </div>
  );
}

function CopyFormula({ text }: { readonly text: string }) {
  const words = useWords().parts;
  const [isCopied, setCopied] = useState(false);
  return (
    <Button kind="link" onPress={() => setCopied(copyText(text))}>
      {isCopied ? words.copied : words.explain.copyFormula}
    </Button>
  );
}

function Formula({ terms }: { readonly terms: readonly Term[] }) {
  return (
    <p className="formula">
      {terms.map((term) =>
        typeof term === 'string' ? (
          <span key={term}>{term}</span>
        ) : (
          <span
            key={`${term.over}/${term.under}`}
            className={term.isNumber === true ? 'fraction fractionNumber' : 'fraction'}
          >
            <span>{term.over}</span>
            <span>{term.under}</span>
          </span>
        ),
      )}
    </p>
  );
}

const ICONS = { bad: 'alert', good: 'check', neutral: 'dot' } as const;

function Behind({ behind }: { readonly behind: NonNullable<Explanation['behind']> }) {
  const words = useWords().parts.explain;
  return (
    <>
      <p className="explainBehind small tertiary">
        {words.behind}
        <span className="push">{behind.note}</span>
      </p>
      <ul className="behindLines">
        {behind.lines.map((line) => (
          <BehindRow key={line.code} line={line} />
        ))}
      </ul>
    </>
  );
}

function BehindRow({ line: { code, name, fact, tone, word, onOpen } }: { readonly line: BehindLine }) {
  return (
    <li>
      <span className="code">{code}</span>
      {onOpen === undefined ? (
        <span className="cut" data-full="">
          {name}
        </span>
      ) : (
        <button type="button" className="cut lineOpen" data-full="" onClick={onOpen}>
          {name}
        </button>
      )}
      <span className="secondary number">{fact}</span>
      <span className="number">
        <Tag tone={tone} icon={ICONS[tone]}>
          {word}
        </Tag>
      </span>
    </li>
  );
}
