import { staffText } from '@/lib/text/text'
import { newForm } from '@/lib/web/form-state'
import { leave } from './(sign-in)/dang-xuat/actions'
import { Press } from './press'

/** The way out, for the frame of every signed-in area. */
export function SignOut() {
  return <Press action={leave} initial={newForm()} kind="quiet" label={staffText()('signIn.signOut.submit')} />
}
