import { useSidebar } from '../context.tsx';

/** Which rule concluded something and where it comes from, in words; its id shows when pointed at. */
export function RuleNote({ rule, source }: { rule: string; source: string }) {
  const { texts } = useSidebar();
  return (
    <p className="quiet small" title={rule}>
      {texts.rule(texts.ruleNames[rule] ?? rule, source)}
    </p>
  );
}
