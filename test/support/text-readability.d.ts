declare module 'text-readability' {
  const readability: Record<
    'fleschKincaidGrade' | 'lexiconCount' | 'sentenceCount',
    (text: string) => number
  >;
  export default readability;
}
