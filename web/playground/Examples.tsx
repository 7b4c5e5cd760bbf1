import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { useEffect } from "react";
import { EXAMPLES, type Example } from "./examples.ts";

const Icon = () => (
  <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
    <path d="M4 5h16M4 10h16M4 15h10M4 20h7M17 15l4 3-4 3z" />
  </svg>
);

const ExampleButton = ({ example }: { readonly example: Example }) => {
  const editor = useGraphiQL((state) => state.queryEditor);
  const { addTab, run } = useGraphiQLActions();
  const open = () => {
    if (editor === undefined) return;
    const isOpen = editor.getValue().trim() === example.query.trim();
    if (!isOpen && editor.getValue().trim() !== "") addTab();
    if (!isOpen) editor.setValue(example.query);
    // The editor reads the document before it can be run.
    setTimeout(run, 300);
  };
  return (
    <button type="button" className="example" onClick={open}>
      {example.title}
    </button>
  );
};

/** Cyrillic letters and dashes are no mistakes here, though they look like Latin ones. */
const useCalmEditors = () => {
  const query = useGraphiQL((state) => state.queryEditor);
  const response = useGraphiQL((state) => state.responseEditor);
  useEffect(() => {
    for (const editor of [query, response])
      editor?.updateOptions({ unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: false } });
  }, [query, response]);
};

const Examples = () => {
  useCalmEditors();
  return (
    <section className="examples">
      <h2>Example queries</h2>
      <p>Each opens and runs. They only read: no key is needed.</p>
      {EXAMPLES.map((example) => (
        <ExampleButton key={example.title} example={example} />
      ))}
    </section>
  );
};

/** The panel beside the editor that lists the example queries. */
export const EXAMPLES_PLUGIN: GraphiQLPlugin = { title: "Example queries", icon: Icon, content: Examples };
