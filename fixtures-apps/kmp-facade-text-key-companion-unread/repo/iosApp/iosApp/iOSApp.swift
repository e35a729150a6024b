import Shared
import SwiftUI

@main
struct iOSApp: App {
    private let file = PatientFile()

    var body: some Scene {
        WindowGroup { FileView(file: file) }
    }
}
