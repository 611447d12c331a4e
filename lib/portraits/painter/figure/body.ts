import { blob, type Point, stroke, whole } from "../geometry";
import { both, fill, line, type Pen } from "../pen";
import type { Material, Subject } from "../subject";

/** The card's floor in the figure's own units: everything below is behind the banner. */
export const floorY = 780;

/** Right half of the silhouette from the neck down: trapezius, shoulder, arm. `grow` fattens it into a garment. */
export function shoulders({ body }: Subject, grow = 0): Point[] {
  const { neck, shoulder, shoulderY, slope } = body;
  return [
    [0, shoulderY - slope - 40 - grow * 0.3],
    [neck * 0.95, shoulderY - slope - 30 - grow * 0.3],
    [neck * 1.35, shoulderY - slope * 0.62 - grow * 0.6],
    [shoulder * 0.62, shoulderY - slope * 0.12 - grow],
    [shoulder * 0.9 + grow * 0.5, shoulderY + 22 - grow * 0.6],
    [shoulder + grow, shoulderY + 92],
    [shoulder * 1.05 + grow, shoulderY + 240],
    [shoulder * 1.1 + grow * 1.2, floorY],
    [0, floorY],
  ];
}

/** Neck with the jaw's shadow on it. */
export function neck(subject: Subject, pen: Pen): string {
  const { body, face, skin, ink } = subject;
  const top = face.jawY - 20;
  const bottom = body.shoulderY - body.slope * 0.2;
  const half: Point[] = [
    [0, top],
    [body.neck * 0.96, top],
    [body.neck * 0.92, (top + bottom) / 2],
    [body.neck * 1.12, bottom - 14],
    [body.neck * 2.1, bottom + 30],
    [0, bottom + 120],
  ];
  const shape = blob(whole(half));
  return (
    fill(
      shape,
      pen.linear(
        [
          [0, skin.shade],
          [0.5, skin.base],
          [1, skin.shade],
        ],
        [0, 0, 1, 0.3],
      ),
    ) +
    fill(
      blob([
        [-body.neck, top - 10],
        [-body.neck * 0.94, face.chinY - 6],
        [-body.neck * 0.3, face.chinY + 34],
        [body.neck * 0.5, face.chinY + 54],
        [body.neck * 1.05, face.chinY + 70],
        [body.neck * 1.02, top],
      ]),
      skin.deep,
      0.82,
    ) +
    both(
      fill(
        stroke(
          [
            [body.neck * 0.78, face.chinY + 26],
            [body.neck * 0.5, bottom - 10],
            [16, bottom + 36],
          ],
          7,
        ),
        skin.shade,
        0.9,
      ),
    ) +
    both(
      fill(
        stroke(
          [
            [14, bottom + 44],
            [body.neck * 0.9, bottom + 22],
            [body.neck * 1.9, bottom + 30],
          ],
          5,
        ),
        skin.deep,
        0.7,
      ),
    ) +
    line(`M${-body.neck} ${top}L${-body.neck * 0.94} ${(top + bottom) / 2}`, ink, 3, 0.6)
  );
}

/** A chest and arms in one material, lit from the left, with a contour: bare skin or the first layer of clothes. */
export function torso(subject: Subject, pen: Pen, stuff: Material, grow = 0): string {
  const half = shoulders(subject, grow);
  const shape = blob(whole(half));
  return (
    fill(
      shape,
      pen.linear(
        [
          [0, stuff.light],
          [0.32, stuff.base],
          [0.68, stuff.shade],
          [1, stuff.deep],
        ],
        [0, 0, 1, 0.25],
      ),
    ) + line(shape, subject.ink, 6, 0.9)
  );
}
