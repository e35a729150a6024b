import Foundation

final class RecordListPresenter: RecordListPresenting {
    weak var view: RecordListViewing?
    private let interactor: any RecordListInteracting
    private let title: String

    init(interactor: any RecordListInteracting, title: String) {
        self.interactor = interactor
        self.title = title
    }

    func viewIsReady() {
        interactor.load()
    }

    func didLoad(_ rows: [RecordRow]) {
        view?.show(rows, title: title)
    }
}
