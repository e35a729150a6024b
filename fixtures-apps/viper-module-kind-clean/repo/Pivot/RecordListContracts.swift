import Foundation

struct RecordRow: Hashable {
    let title: String
    let detail: String
}

protocol RecordListViewing: AnyObject {
    func show(_ rows: [RecordRow], title: String)
}

protocol RecordListPresenting: AnyObject {
    func viewIsReady()
    func didLoad(_ rows: [RecordRow])
}

protocol RecordListInteracting: AnyObject {
    var presenter: RecordListPresenting? { get set }
    func load()
}
