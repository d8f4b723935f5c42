import { readFileSync, writeFileSync } from 'node:fs'

/**
 * Draws the shapes of the map anew: `npx tsx scripts/draw-map.ts FILE` reads the borders of both divisions from a TopoJSON file with the objects
 * `p63`, `p34` and `islands` (docs/data-sources.md says whose they are) and writes components/charts/province-shapes.json. Borders are made
 * simple once for both neighbours, so that no gap opens between them.
 */

type Point = readonly [x: number, y: number]
type Rings = readonly (readonly number[])[]

interface Topology {
  readonly arcs: readonly (readonly Point[])[]
  readonly transform: { readonly scale: Point; readonly translate: Point }
  readonly objects: Readonly<Record<'p34' | 'p63' | 'islands', { readonly geometries: readonly Geometry[] }>>
}

type Geometry = { readonly properties: Readonly<Record<string, string>> } & (
  | { readonly type: 'Polygon'; readonly arcs: Rings }
  | { readonly type: 'MultiPolygon'; readonly arcs: readonly Rings[] }
)

const TARGET = 'components/charts/province-shapes.json'
const WIDTH = 1000
const WEST = 102
const EAST = 118
const NORTH = 23.6
const SOUTH = 6.9
/** Degrees of longitude are drawn as long as they are in the middle of the country. */
const SHORTENING = Math.cos((16 * Math.PI) / 180)
const SCALE = WIDTH / ((EAST - WEST) * SHORTENING)
/** How far a line may be from the true one, and the least area of an island that is drawn, in units of the picture. */
const TOLERANCE = 1
const LEAST_ISLAND = 6

const file = process.argv[2]
if (file === undefined) throw new Error('usage: npx tsx scripts/draw-map.ts FILE')
const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology

function project([longitude, latitude]: Point): Point {
  return [(longitude - WEST) * SHORTENING * SCALE, (NORTH - latitude) * SCALE]
}

function decoded(arc: readonly Point[]): readonly Point[] {
  const { scale, translate } = topology.transform
  let [x, y] = [0, 0]
  return arc.map(([dx, dy]) => {
    x += dx
    y += dy
    return project([x * scale[0] + translate[0], y * scale[1] + translate[1]])
  })
}

function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = Math.hypot(bx - ax, by - ay)
  return length === 0
    ? Math.hypot(x - ax, y - ay)
    : Math.abs((by - ay) * x - (bx - ax) * y + bx * ay - by * ax) / length
}

/** Douglas and Peucker: leaves out what is nearer to the line than the tolerance. Ends stay, where borders meet. */
function simplified(points: readonly Point[]): readonly Point[] {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last || points.length < 3) return points
  let [furthest, far] = [0, 0]
  for (const [index, point] of points.entries()) {
    const away = distance(point, first, last)
    if (away > far) [furthest, far] = [index, away]
  }
  if (far <= TOLERANCE) return [first, last]
  return [...simplified(points.slice(0, furthest + 1)).slice(0, -1), ...simplified(points.slice(furthest))]
}

const arcs = topology.arcs.map(arc => simplified(decoded(arc)))

function ringOf(indices: readonly number[]): readonly Point[] {
  return indices.flatMap(index => {
    const arc = arcs[index < 0 ? ~index : index] ?? []
    return (index < 0 ? arc.toReversed() : arc).slice(1)
  })
}

const area = (ring: readonly Point[]): number =>
  Math.abs(
    ring.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y]
      return sum + x * nextY - nextX * y
    }, 0) / 2
  )

const polygonsOf = (geometry: Geometry): readonly Rings[] =>
  geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs

/** A path in whole units, each point by its way from the one before. */
function pathOf(ring: readonly Point[]): string {
  const whole = ring.map(([x, y]): Point => [Math.round(x), Math.round(y)])
  const steps = whole.slice(1).flatMap(([x, y], index) => {
    const [beforeX, beforeY] = whole[index] ?? [x, y]
    return x === beforeX && y === beforeY ? [] : [`${x - beforeX} ${y - beforeY}`]
  })
  return `M${whole[0]?.join(' ')}l${steps.join(' ').replaceAll(' -', '-')}z`
}

/** The land of a unit; its largest piece is drawn whatever its size. */
function shapeOf(geometry: Geometry): string {
  const rings = polygonsOf(geometry).map(polygon => polygon.map(ringOf))
  const largest = Math.max(...rings.map(([outer = []]) => area(outer)))
  return rings
    .filter(([outer = []]) => area(outer) >= Math.min(largest, LEAST_ISLAND))
    .flat()
    .filter(ring => ring.length > 2)
    .map(pathOf)
    .join('')
}

const shapes = (object: 'p34' | 'p63') =>
  Object.fromEntries(
    topology.objects[object].geometries.map(geometry => [geometry.properties[object], shapeOf(geometry)])
  )

/** Where the islands of an archipelago lie, each place once: they are too small to be drawn in their own shape. */
function islandsOf(geometry: Geometry): readonly Point[] {
  const middles = polygonsOf(geometry).flatMap(([outer = []]): Point[] => {
    const points = outer.flatMap(index => decoded(topology.arcs[index < 0 ? ~index : index] ?? []))
    const mean = (axis: 0 | 1) =>
      Math.round(points.reduce((sum, point) => sum + point[axis], 0) / points.length / 4) * 4
    return [[mean(0), mean(1)]]
  })
  return [...new Map(middles.map(middle => [middle.join(), middle])).values()]
}

const drawing = {
  width: WIDTH,
  height: Math.round((NORTH - SOUTH) * SCALE),
  provinces34: shapes('p34'),
  provinces63: shapes('p63'),
  archipelagos: topology.objects.islands.geometries.map(geometry => ({
    code: geometry.properties.code,
    province: geometry.properties.p34,
    islands: islandsOf(geometry)
  }))
}
writeFileSync(TARGET, `${JSON.stringify(drawing, null, 1)}\n`)
