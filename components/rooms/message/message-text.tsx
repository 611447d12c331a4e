import type { Nodes, Parents } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { Fragment, type ReactNode, useMemo } from "react";

/** Addresses that may stand behind a link; everything else is shown as text. */
const safeAddress = /^(?:https?:\/\/|mailto:)/i;
const addressInText = /https?:\/\/[^\s<>"'`]+[^\s<>"'`.,;:!?)\]}،؛؟]/g;

const linkStyle = "underline decoration-1 underline-offset-2 wrap-anywhere";

function external(href: string, inside: ReactNode, key: string | number): ReactNode {
  return (
    <a
      key={key}
      href={href}
      target="_blank"
      rel="noopener noreferrer nofollow ugc"
      className={linkStyle}
    >
      {inside}
    </a>
  );
}

/** Mentions stand out, and bare addresses lead somewhere. */
function plainText(text: string, names: readonly string[]): ReactNode[] {
  const marks = [...names.map((name) => `@${name}`)];
  const parts: ReactNode[] = [];
  let rest = 0;
  const push = (until: number) => {
    if (until > rest) parts.push(...lines(text.slice(rest, until), parts.length));
  };
  const found = [
    ...[...text.matchAll(addressInText)].map((match) => ({
      at: match.index,
      is: match[0],
      link: true,
    })),
    ...marks.flatMap((mark) => {
      const at = text.indexOf(mark);
      return at < 0 ? [] : [{ at, is: mark, link: false }];
    }),
  ].sort((a, b) => a.at - b.at);
  for (const { at, is, link } of found) {
    if (at < rest) continue;
    push(at);
    const key = `m${at}`;
    parts.push(
      link ? (
        external(is, is, key)
      ) : (
        <bdi key={key} className="rounded-sm bg-gold-wash px-0.5 font-semibold text-gold-ink">
          {is}
        </bdi>
      ),
    );
    rest = at + is.length;
  }
  push(text.length);
  return parts;
}

/** In a chat a line that was begun anew stays one. */
function lines(text: string, key: number): ReactNode[] {
  return text.split("\n").map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text never change places
    <Fragment key={`${key}-${index}`}>
      {index > 0 && <br />}
      {line}
    </Fragment>
  ));
}

function render(node: Nodes, names: readonly string[], key: number): ReactNode {
  const inside = () =>
    (node as Parents).children.map((child, index) => render(child, names, index));
  switch (node.type) {
    case "root":
      return inside();
    case "paragraph":
      return (
        <p key={key} dir="auto">
          {inside()}
        </p>
      );
    case "heading":
      return (
        <p key={key} dir="auto" className="font-semibold">
          {inside()}
        </p>
      );
    case "text":
      return <Fragment key={key}>{plainText(node.value, names)}</Fragment>;
    case "strong":
      return <strong key={key}>{inside()}</strong>;
    case "emphasis":
      return <em key={key}>{inside()}</em>;
    case "inlineCode":
      return (
        <code key={key} dir="ltr" className="rounded-sm bg-well px-1 text-[0.92em]">
          {node.value}
        </code>
      );
    case "code":
      return (
        <pre key={key} dir="ltr" className="whitespace-pre-wrap rounded-md bg-well p-2 text-sm">
          <code>{node.value}</code>
        </pre>
      );
    case "blockquote":
      return (
        <blockquote key={key} className="border-s-2 border-rule-strong ps-3 text-ink-soft">
          {inside()}
        </blockquote>
      );
    case "list": {
      const List = node.ordered ? "ol" : "ul";
      return (
        <List
          key={key}
          dir="auto"
          {...(node.ordered && node.start ? { start: node.start } : {})}
          className={node.ordered ? "list-decimal ps-6" : "list-disc ps-6"}
        >
          {inside()}
        </List>
      );
    }
    case "listItem":
      return <li key={key}>{inside()}</li>;
    case "link":
      return safeAddress.test(node.url) ? external(node.url, inside(), key) : inside();
    case "break":
      return <br key={key} />;
    case "html":
      return <Fragment key={key}>{node.value}</Fragment>;
    case "image":
      return <Fragment key={key}>{node.alt ?? node.url}</Fragment>;
    default:
      return "children" in node ? inside() : null;
  }
}

/** What somebody wrote, in a small Markdown: never HTML, every paragraph in its own direction. */
export function MessageText({ text, names = [] }: { text: string; names?: readonly string[] }) {
  const tree = useMemo(() => fromMarkdown(text), [text]);
  return (
    <div className="grid gap-1.5 wrap-anywhere [&_p]:text-start">{render(tree, names, 0)}</div>
  );
}
