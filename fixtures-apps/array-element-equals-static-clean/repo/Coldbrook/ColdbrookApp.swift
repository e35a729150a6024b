import SwiftUI

@main
struct ColdbrookApp: App {
    var body: some Scene {
        WindowGroup { TreatmentsView() }
    }
}
