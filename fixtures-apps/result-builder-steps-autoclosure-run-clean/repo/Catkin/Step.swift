@MainActor
protocol Step {
    func run() async throws -> [String]
}

@resultBuilder
enum StepsBuilder {
    static func buildBlock(_ steps: any Step...) -> [any Step] { steps }
}

@MainActor
struct Plan {
    let steps: [any Step]

    init(@StepsBuilder _ steps: () -> [any Step]) {
        self.steps = steps()
    }

    func run() async -> [String] {
        var lines: [String] = []
        for step in steps {
            lines += await orEmpty(try await step.run())
        }
        return lines
    }
}

@MainActor
func orEmpty(_ body: @autoclosure () async throws -> [String]) async -> [String] {
    do { return try await body() } catch { return [] }
}
