import Foundation

struct Notebook {
    private let defaults = UserDefaults.standard

    func lines(under heading: String) -> [String] {
        defaults.stringArray(forKey: "notebook.\(heading)") ?? []
    }

    func add(_ line: String, under heading: String) {
        defaults.set(lines(under: heading) + [line], forKey: "notebook.\(heading)")
    }
}
