export async function benchScale(_: boolean) {}
