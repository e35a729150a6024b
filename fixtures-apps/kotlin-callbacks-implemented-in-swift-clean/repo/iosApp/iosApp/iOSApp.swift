import Shared
import SwiftUI

@main
struct iOSApp: App {
    private let useCase = CareSheetUseCase(source: HealthKitSource())

    var body: some Scene {
        WindowGroup { CareSheetView(useCase: useCase) }
    }
}
