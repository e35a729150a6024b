import Observation

@MainActor
protocol TrendPanel: AnyObject {
    var title: String { get }
    var rows: [Row] { get }
    func fill() async
}
