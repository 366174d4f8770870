/** Seconds of work `job` took, not counting the time other programs had the processor. */
export function cpuSeconds(job: () => void): number {
  const start = process.cpuUsage()
  job()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}
