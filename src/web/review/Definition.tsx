import { Info } from './Info.tsx';

/** What a figure or chart counts, in the very words that the code which counts it carries. */
export const Definition = ({ title, children }: { title: string; children: string }) => (
  <Info label={`What “${title}” means`} tip="What it means" title={title}>
    <p style={{ margin: 0 }}>{children}</p>
  </Info>
);
