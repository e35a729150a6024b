import Shared
import SwiftUI

@main
struct iOSApp: App {
    private let enrolment = Enrolment(records: HealthKitRecordsSource())

    var body: some Scene {
        WindowGroup { EnrolmentView(enrolment: enrolment) }
    }
}
