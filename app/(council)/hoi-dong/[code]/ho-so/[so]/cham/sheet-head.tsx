/** What every form of a sheet sends along. */
export interface SheetHead {
  readonly sessionCode: string
  readonly dossierId: string
  readonly number: number
  readonly seatId: string
  readonly seatNumber: number | null
}

export function SheetHeadFields({ head, version }: { readonly head: SheetHead; readonly version: number }) {
  return (
    <>
      <input type="hidden" name="sessionCode" value={head.sessionCode} />
      <input type="hidden" name="dossierId" value={head.dossierId} />
      <input type="hidden" name="number" value={head.number} />
      <input type="hidden" name="seatId" value={head.seatId} />
      <input type="hidden" name="seatNumber" value={head.seatNumber ?? ''} />
      <input type="hidden" name="version" value={version} />
    </>
  )
}
