/** One process of a corpus run: papers come in one at a time, results go back. */
import { type Job, done, idOf } from './job.ts'
import { theProduct } from './product.ts'

const product = theProduct()

process.on('message', (job: Job | 'stop') => {
  if (job === 'stop') {
    void product.close().then(() => process.exit(0))
    return
  }
  void done(job, product).then(
    (result) => process.send!(result),
    (error: unknown) => process.send!({ id: idOf(job), failed: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  )
})
process.on('disconnect', () => process.exit(0))
