// better-sqlite3 13 ends Node 20 without a word: say it before anything is loaded.
const [major] = process.versions.node.split('.');
if (Number(major) < 22) {
  console.error(
    `Node ${process.versions.node} quá cũ (cần 22 trở lên). Hãy chạy bằng lệnh npm (npm start, npm test): dự án mang theo Node riêng.`,
  );
  process.exit(1);
}
