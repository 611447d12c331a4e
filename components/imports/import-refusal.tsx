import { Notice } from "@/components/ui/notice";

type ImportRefusalProps = {
  refusal: { message: string; fields: readonly { path: string; message: string }[] };
};

const fieldsMax = 8;

/** Why a file is not read, and which of its fields are wrong where that is known. */
export function ImportRefusal({ refusal }: ImportRefusalProps) {
  return (
    <Notice tone="bad" live>
      <p>{refusal.message}</p>
      {refusal.fields.length > 0 && (
        <ul className="list-disc ps-5">
          {refusal.fields.slice(0, fieldsMax).map(({ path, message }) => (
            <li key={path + message}>
              <bdi>{path}</bdi>: {message}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
