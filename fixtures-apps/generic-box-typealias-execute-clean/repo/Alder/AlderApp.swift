import SwiftUI

@main
struct AlderApp: App {
    var body: some Scene {
        WindowGroup { BriefingView(presenter: BriefingPresenter(interactor: BriefingInteractor(gateway: RecordGateway()))) }
    }
}
