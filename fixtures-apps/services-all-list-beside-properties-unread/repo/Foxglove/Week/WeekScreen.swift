import SwiftUI

struct WeekScreen: View {
    @Environment(VitalsService.self) private var vitals
    @Environment(MedicationService.self) private var medications

    var body: some View {
        List {
            WeekRows(title: vitals.name, lines: vitals.readings)
            WeekRows(title: medications.name, lines: medications.plan)
        }
        .navigationTitle("This week")
        .toolbar { NavigationLink("About") { AboutFoxglove() } }
    }
}
