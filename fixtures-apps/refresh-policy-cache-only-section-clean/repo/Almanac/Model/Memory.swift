actor Memory {
    private var pages: [YearSection: [String]] = [:]
    func page(_ section: YearSection) -> [String] { pages[section] ?? [] }
    func keep(_ lines: [String], for section: YearSection) { pages[section] = lines }
}
