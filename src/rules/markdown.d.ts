/** A rule's page, as text. */
declare module '*.md' {
  const page: string;
  export default page;
}
