import Combine

final class PanelModel: ObservableObject {
    let labs: LabColumn
    let drugs: DrugColumn
    let pressure: PressureColumn

    init() {
        let access = Health.authorize().eraseToAnyPublisher()
        labs = LabColumn(access: access)
        drugs = DrugColumn(access: access)
        pressure = PressureColumn(access: access)
    }
}
