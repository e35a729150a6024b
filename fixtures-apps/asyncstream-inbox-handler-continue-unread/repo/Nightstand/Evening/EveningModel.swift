import HealthKit
import Observation

@MainActor @Observable
final class EveningModel {
    private(set) var shelf = EveningShelf()
    private let store = HKHealthStore()
    private let jobs: AsyncStream<Job>
    private let post: AsyncStream<Job>.Continuation

    init() { (jobs, post) = AsyncStream.makeStream(of: Job.self) }

    func listen() async {
        try? await ChartAccess(store: store).request()
        post.yield(.conditions)
        await Inbox(reader: ChartReader(store: store)).work(through: jobs) { [weak self] shelf in
            await self?.show(shelf)
        }
    }

    func openNotes() { post.yield(.notes) }
    func reset() { post.yield(.clear) }

    private func show(_ shelf: EveningShelf) { self.shelf = shelf }
}
