import JavaScriptCore
import Observation

@MainActor @Observable
final class ScriptRunner {
    private(set) var lines: [String] = []
    private let health: ScriptHealth
    private let context = JSContext()!

    init(health: ScriptHealth) {
        self.health = health
    }

    func run() async throws {
        try await health.ask()
        let readRecords: @convention(block) (String, JSValue) -> Void = { [health] name, callback in
            health.names(ofType: name) { names in
                callback.call(withArguments: [names])
            }
        }
        let show: @convention(block) (String) -> Void = { [weak self] line in
            self?.lines.append(line)
        }
        context.setObject(readRecords, forKeyedSubscript: "readRecords" as NSString)
        context.setObject(show, forKeyedSubscript: "show" as NSString)
        context.evaluateScript(try await ScriptDownload().source())
    }
}
