import Foundation

struct PromptBuilder {
    private var sections: [String] = []

    func adding(_ heading: String, _ lines: [String]) -> PromptBuilder {
        guard !lines.isEmpty else { return self }
        var copy = self
        copy.sections.append(([heading] + lines.map { "- \($0)" }).joined(separator: "\n"))
        return copy
    }

    func build() -> String {
        sections.joined(separator: "\n\n")
    }
}
