import UIKit

final class FolderViewController: UITableViewController {
    private let loader: ChapterLoader
    private let notes = NotesFile()
    private var lines: [String: [String]] = [:]

    init(loader: ChapterLoader) {
        self.loader = loader
        super.init(style: .grouped)
        title = "Folder"
    }

    @available(*, unavailable)
    required init?(coder: NSCoder) { fatalError("init(coder:) is not used") }

    override func viewDidLoad() {
        super.viewDidLoad()
        tableView.register(UITableViewCell.self, forCellReuseIdentifier: "line")
        lines["My own notes"] = notes.lines()
        loader.connect { [weak self] done in
            guard done, let self else { return }
            loader.load(Chapter.folder) { title, lines in
                DispatchQueue.main.async {
                    self.lines[title] = lines
                    self.tableView.reloadData()
                }
            }
        }
    }

    override func numberOfSections(in tableView: UITableView) -> Int { Chapter.folder.count }

    override func tableView(_ tableView: UITableView, titleForHeaderInSection section: Int) -> String? {
        Chapter.folder[section].title
    }

    override func tableView(_ tableView: UITableView, numberOfRowsInSection section: Int) -> Int {
        lines[Chapter.folder[section].title]?.count ?? 0
    }

    override func tableView(_ tableView: UITableView, cellForRowAt indexPath: IndexPath) -> UITableViewCell {
        let cell = tableView.dequeueReusableCell(withIdentifier: "line", for: indexPath)
        cell.textLabel?.text = lines[Chapter.folder[indexPath.section].title]?[indexPath.row]
        return cell
    }
}
